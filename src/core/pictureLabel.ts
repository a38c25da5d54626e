/** How a line below a picture says that it belongs to it: a number, or a mark that points up. */
const LABEL =
  /^[（(]?(?:(?:fig(?:ure|ura|\.)?|photo|image|picture|abb(?:ildung|\.)?|bild|foto|imagen|ilustración|illustration|diagram|chart)\s*\d+|[圖图図]\s*[\d一二三四五六七八九十]+|그림\s*\d+|(?:照片|写真|圖片|图片|사진|photo|image|foto)\s*[:：]|[▲△↑◎▵])/iu;

/** With a number, and words behind it that are set off: `Figure 3-1. The quay`, `图 2：码头`. */
const NUMBERED =
  /^[（(]?(?:fig(?:ure|ura|\.)?|abb(?:ildung|\.)?|[圖图図]|그림)\s*(?:\d+(?:[-–.]\d+)*|[一二三四五六七八九十]+)(?:[.:：．、)）]\s*|\s+)[\p{L}\p{N}“"「『《]/iu;

export function isPictureLabel(line: string): boolean {
  return LABEL.test(line.trim());
}

/** A line that stands below a picture, wherever the picture has gone: `Figure 3 The quay at dawn`. */
export function isNumberedCaption(line: string): boolean {
  return NUMBERED.test(line.trim());
}
