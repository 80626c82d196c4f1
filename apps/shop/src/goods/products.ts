import type { LocalizedText } from '@liana/contract';

/** A thing that ships by itself; the parts' prices add up to the product's. */
export interface ProductPart {
  name: LocalizedText;
  priceMinor: number;
  /** What leaves from one warehouse goes into one parcel. */
  warehouse: 'large' | 'small';
}
export interface Product {
  sku: string;
  name: LocalizedText;
  kind: LocalizedText;
  text: LocalizedText;
  parts: readonly ProductPart[];
}

export const currency = 'USD';
/** The shop's own clock, wherever its server runs. */
export const timeZone = 'America/New_York';
/** What every basket of this shop holds, in the words of the platform. */
export const category = 'electronics';

const text = (en: string, zhHans: string): LocalizedText => ({ en, 'zh-Hans': zhHans });
const single = (name: LocalizedText, priceMinor: number, warehouse: ProductPart['warehouse']): ProductPart[] => [
  { name, priceMinor, warehouse },
];

const field = text('Field 14 laptop with dock', 'Field 14 笔记本电脑（含扩展坞）');
const frame = text('Frame M2 camera', 'Frame M2 相机');
const panel = text('Panel 65 television', 'Panel 65 电视');
const pocket = text('Pocket 6 phone', 'Pocket 6 手机');
const slate = text('Slate 11 tablet', 'Slate 11 平板电脑');
const room = text('Room speakers, a pair', 'Room 音箱（一对）');
const orbit = text('Orbit watch', 'Orbit 手表');
const hush = text('Hush headphones', 'Hush 耳机');

/** Everything that the shop sells, in the order of its home page. */
export const products: readonly Product[] = [
  {
    sku: 'field-14',
    name: field,
    kind: text('Laptops', '笔记本电脑'),
    text: text(
      'A 14-inch laptop for long days: 18 hours of battery, a matte screen, and a dock for the desk.',
      '适合长时间使用的 14 英寸笔记本：18 小时续航、雾面屏，并附桌面扩展坞。',
    ),
    parts: [
      { name: text('Field 14 laptop', 'Field 14 笔记本电脑'), priceMinor: 114_900, warehouse: 'large' },
      { name: text('Field dock', 'Field 扩展坞'), priceMinor: 15_000, warehouse: 'small' },
    ],
  },
  {
    sku: 'frame-m2',
    name: frame,
    kind: text('Cameras', '相机'),
    text: text(
      'A full-frame camera with a 40 mm lens, weather sealed, with dials that you can set by feel.',
      '全画幅相机，配 40 毫米镜头，防尘防滴，拨盘手感清晰。',
    ),
    parts: [
      { name: text('Frame M2 body', 'Frame M2 机身'), priceMinor: 139_900, warehouse: 'large' },
      { name: text('40 mm lens', '40 毫米镜头'), priceMinor: 45_000, warehouse: 'small' },
    ],
  },
  {
    sku: 'panel-65',
    name: panel,
    kind: text('Televisions', '电视'),
    text: text('Sixty-five inches, no bezel to speak of, and a stand that hides its cables.', '65 英寸窄边框，底座可收纳线缆。'),
    parts: single(panel, 114_900, 'large'),
  },
  {
    sku: 'pocket-6',
    name: pocket,
    kind: text('Phones', '手机'),
    text: text(
      'A phone that fits the hand, with seven years of updates and a battery that you can change.',
      '单手可握的手机，七年系统更新，电池可更换。',
    ),
    parts: single(pocket, 79_900, 'large'),
  },
  {
    sku: 'slate-11',
    name: slate,
    kind: text('Tablets', '平板电脑'),
    text: text('Paper-like glass for reading and drawing. The pen is included.', '类纸玻璃，适合阅读与绘画，附赠手写笔。'),
    parts: single(slate, 54_900, 'large'),
  },
  {
    sku: 'room-pair',
    name: room,
    kind: text('Sound', '音响'),
    text: text(
      'Two active speakers for a shelf; they play from the network, a record player or the television.',
      '一对有源书架音箱，可接网络、唱机或电视。',
    ),
    parts: single(room, 39_900, 'small'),
  },
  {
    sku: 'orbit',
    name: orbit,
    kind: text('Watches', '手表'),
    text: text(
      'Steps, sleep and heart, ten days between charges, and nothing that blinks.',
      '记录步数、睡眠与心率，十天一充，没有闪烁打扰。',
    ),
    parts: single(orbit, 32_900, 'small'),
  },
  {
    sku: 'hush',
    name: hush,
    kind: text('Sound', '音响'),
    text: text(
      'Quiet on a train, light on a long flight. Pads and battery come off with two fingers.',
      '乘车安静，长途轻便，耳垫与电池可徒手更换。',
    ),
    parts: single(hush, 24_900, 'small'),
  },
];

export const findProduct = (sku: string): Product | undefined => products.find((product) => product.sku === sku);
export const priceOf = ({ parts }: Product): number => parts.reduce((sum, part) => sum + part.priceMinor, 0);
