// For pages with frames of /embed/: gives each the height of its content, and opens the links that
// a sandbox keeps from opening. Only a frame's own window may speak for it.

const EMBED = 'iframe[src*="/embed/"]';
const MAX_HEIGHT = 20_000;

addEventListener('message', ({ data, source }: MessageEvent<Message | null>) => {
  const frame = [...document.querySelectorAll<HTMLIFrameElement>(EMBED)].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame) return;
  if (data?.type === 'crimetrends-height' && Number(data.height) > 0) {
    const border =
      getComputedStyle(frame).boxSizing === 'border-box'
        ? frame.offsetHeight - frame.clientHeight
        : 0;
    frame.style.height = `${Math.min(Math.ceil(Number(data.height)), MAX_HEIGHT) + border}px`;
    greet(frame);
  }
  // A tab of its own: a frame never takes the reader off the page.
  if (data?.type === 'crimetrends-link' && /^https?:/.test(String(data.href)))
    open(String(data.href), '_blank', 'noopener');
});

/** What a frame says. */
interface Message {
  type?: string;
  height?: unknown;
  href?: unknown;
}

// Answered once by each frame, with its height: it may have spoken before this script ran. A frame
// cannot see whether it lies on light or dark.
function greet(frame: HTMLIFrameElement): void {
  frame.style.color = 'light-dark(#fff, #000)';
  const scheme = getComputedStyle(frame).color.includes('255') ? 'light' : 'dark';
  frame.style.color = '';
  frame.contentWindow?.postMessage({ type: 'crimetrends-host', scheme }, '*');
}

for (const frame of document.querySelectorAll<HTMLIFrameElement>(EMBED)) greet(frame);
