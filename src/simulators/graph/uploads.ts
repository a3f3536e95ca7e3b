/** Files that were put there before a comment or a message uses them. */
import type { Context } from 'hono';
import { GraphError } from './errors.ts';
import type { SimAccount, SimAttachment } from './world.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_PHOTO = 4 * MEGABYTE;
const LARGEST_FILE = 25 * MEGABYTE;

interface Upload extends SimAttachment {
  by: SimAccount;
  for: 'comment' | 'messenger' | 'instagram';
  name: string;
}

/** What a message says of a file: by Messenger's words, or by those of Instagram for what was put there. */
export interface Attached {
  type?: unknown;
  payload?: { attachment_id?: unknown; id?: unknown };
}

const TYPES: Readonly<Record<string, SimAttachment['type']>> = {
  image: 'photo',
  video: 'video',
  file: 'file',
};

export class Uploads {
  /** in the order in which they were put there */
  readonly all = new Map<string, Upload>();
  private readonly nextId: () => string;
  constructor(nextId: () => string) {
    this.nextId = nextId;
  }

  /** `POST /{page}/photos` */
  async photo(c: Context, by: SimAccount): Promise<string> {
    const { source, published } = await c.req.parseBody();
    if (!(source instanceof File) || !source.type.startsWith('image/') || source.size > LARGEST_PHOTO) {
      throw new GraphError(100, '(#100) The photo can not be read');
    }
    // a published one would be a post of the page
    if (published !== 'false') throw new GraphError(100, '(#100) Not here');
    return this.keep({ by, for: 'comment', type: 'photo', name: source.name });
  }

  /** `POST /{page}/message_attachments` */
  async file(c: Context, by: SimAccount): Promise<string> {
    const { filedata, message, platform } = await c.req.parseBody();
    const { attachment } = JSON.parse(String(message)) as {
      attachment?: { type?: string; payload?: { is_reusable?: boolean } };
    };
    const type = TYPES[attachment?.type ?? ''];
    const isReadable = filedata instanceof File && filedata.size > 0 && filedata.size <= LARGEST_FILE;
    if (!type || !isReadable || !attachment?.payload?.is_reusable) {
      throw new GraphError(100, '(#100) Upload attachment failure.', { subcode: 2018047 });
    }
    const place = platform === 'instagram' ? 'instagram' : 'messenger';
    if (place === 'instagram' && /[^\x20-\x7e]/.test(filedata.name)) {
      throw new GraphError(100, '(#100) File names must be ASCII');
    }
    return this.keep({ by, for: place, type, name: filedata.name, size: filedata.size });
  }

  private keep(upload: Omit<Upload, 'url'>): string {
    const id = this.nextId();
    this.all.set(id, { ...upload, url: `https://cdn.facebook.example/${id}` });
    return id;
  }

  /** The photo that a comment names. */
  ofComment(id: string): SimAttachment {
    return this.take(id, 'comment');
  }

  ofMessage({ type, payload }: Attached, platform: 'messenger' | 'instagram'): SimAttachment {
    const isShare = platform === 'instagram' && type === 'MEDIA_SHARE';
    return this.take(String(isShare ? payload?.id : payload?.attachment_id), platform);
  }

  private take(id: string, use: Upload['for']): SimAttachment {
    const upload = this.all.get(id);
    if (upload?.for !== use) throw new GraphError(100, '(#100) Invalid attachment id');
    return { type: upload.type, url: upload.url, size: upload.size };
  }
}
