// The browser comes from the machine or from @sparticuz/chromium: never from a download at install time.
module.exports = { skipDownload: true };
