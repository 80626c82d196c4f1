// This shop is dark by night; the platform's elements keep to their theme unless they are told.
const night = matchMedia('(prefers-color-scheme: dark)');

function follow() {
  for (const element of document.querySelectorAll('liana-message, liana-checkout')) {
    element.dataset.scheme = night.matches ? 'dark' : 'light';
  }
}

follow();
night.addEventListener('change', follow);
