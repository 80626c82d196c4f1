import { fromLinear, type Hex, hexFromRgb, type Rgb, rgbFromHex, toLinear } from './srgb.ts';

/**
 * A colour in OKLCH: equal steps of `lightness` look equal, whatever the hue.
 *
 * @see https://bottosson.github.io/posts/oklab/ for the matrices below.
 */
export interface Oklch {
  /** 0 is black, 1 is white. */
  lightness: number;
  /** 0 is grey; sRGB reaches about 0.32. */
  chroma: number;
  /** Degrees, 0 to 360. */
  hue: number;
}

export function oklchFromHex(hex: string): Oklch {
  const [red, green, blue] = rgbFromHex(hex).map(toLinear) as unknown as Rgb;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

function linearRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

// A little tolerance, so that pure white and the sRGB primaries count as inside despite rounding.
const isInGamut = (colour: Oklch) => linearRgb(colour).every((light) => light >= -0.0001 && light <= 1.0001);

/** The nearest sRGB colour of the same lightness and hue: chroma alone gives way, because contrast hangs on lightness. */
export function hexFromOklch(colour: Oklch): Hex {
  let chroma = colour.chroma;
  if (!isInGamut(colour)) {
    let outside = chroma;
    chroma = 0;
    // 16 halvings leave an error far below one 8-bit step.
    for (let halving = 0; halving < 16; halving += 1) {
      const middle = (chroma + outside) / 2;
      if (isInGamut({ ...colour, chroma: middle })) chroma = middle;
      else outside = middle;
    }
  }
  const [red, green, blue] = linearRgb({ ...colour, chroma });
  return hexFromRgb([fromLinear(red), fromLinear(green), fromLinear(blue)]);
}
