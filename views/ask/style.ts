/** Below this lightness of the shop's colour, words on it are white. */
const LIGHT = 0.36;

/** Relative luminance (WCAG 2.2) of #rrggbb, 0–1. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Black or white, whichever reads better on this colour. */
const inkOn = (colour: string): string => (luminance(colour) > LIGHT ? '#000' : '#fff');

/**
 * The whole style of the customer's page, in the shop's colour: it loads nothing from anywhere.
 * @param colour #rrggbb, checked by the setting
 */
export const askStyle = (colour: string): string => `
:root{color-scheme:light dark;--shop:${colour};--on-shop:${inkOn(colour)};--ink:light-dark(#1c2030,#eceef4);--soft:light-dark(#4d5365,#b4bac9);
--paper:light-dark(#f7f7f5,#14161d);--sheet:light-dark(#fff,#1d202a);--edge:light-dark(#868ca0,#7b8296);--wrong:light-dark(#a3201c,#ff9d96)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header{background:var(--shop);color:var(--on-shop);padding:.9rem 1rem;font-weight:650;font-size:1.1rem}
header p,main{max-width:34rem;margin:0 auto}
main{padding:1.25rem 1rem 2.5rem}
h1{font-size:1.45rem;line-height:1.25;margin:.25rem 0 .5rem}
p{margin:.35rem 0}
.soft{color:var(--soft)}
nav{display:flex;flex-wrap:wrap;gap:.35rem;margin:1.25rem 0 0}
nav a{padding:.5rem .7rem;border-radius:6px;color:inherit;min-width:44px;text-align:center}
nav a[aria-current]{font-weight:700;text-decoration:none;outline:1px solid var(--edge)}
form{background:var(--sheet);border-radius:12px;padding:1rem;margin-top:1rem;display:grid;gap:1rem}
label{display:block;font-weight:600;margin-bottom:.25rem}
input,textarea{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:8px;padding:.6rem .7rem;min-height:46px}
textarea{min-height:8rem;resize:vertical}
[aria-invalid]{border:2px solid var(--wrong)}
.error{color:var(--wrong);font-weight:600}
button{font:inherit;font-weight:650;background:var(--shop);color:var(--on-shop);border:1px solid var(--edge);border-radius:8px;padding:.7rem 1.4rem;min-height:48px;cursor:pointer;justify-self:start}
:focus-visible{outline:3px solid var(--edge);outline-offset:2px}
@media (max-width:26rem){button{width:100%}}
`;
