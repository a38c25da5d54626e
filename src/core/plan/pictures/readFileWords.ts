/** The words of a picture's file name and of the folder it lies in: `assets/share-button_2x.png` → share, button, … */
export function readFileWords(url: string): string[] {
  if (url.startsWith('data:')) return [];
  const path = url.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\//i, '');
  return path
    .split('/')
    .slice(-2)
    .flatMap((segment) => segment.replace(/\.[a-z]{2,5}$/i, '').split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u))
    .filter((word) => word !== '');
}
