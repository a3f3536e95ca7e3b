declare module 'hoodiecrow-imap' {
  import type { Server, Socket } from 'node:net';

  export interface StoredMail {
    raw: string;
    flags?: string[];
    internaldate?: Date | string;
    uid?: number;
  }

  export interface Folder {
    messages?: StoredMail[];
    uidvalidity?: number;
    uidnext?: number;
    folders?: Record<string, Folder>;
    'special-use'?: string;
  }

  export interface HoodiecrowServer {
    server: Server;
    storage: Record<string, Folder>;
    users: Record<string, { password: string }>;
    getMailbox(path: string): Folder & { messages: StoredMail[] };
    appendMessage(path: string, flags: string[], internaldate: Date, raw: string): { message: StoredMail };
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
    setCommandHandler(name: string, handler: CommandHandler): void;
    getCommandHandler(name: string): CommandHandler;
  }

  export type CommandHandler = (
    connection: {
      send(response: object, description: string, parsed: object, data: unknown): void;
      socket: Socket;
    },
    parsed: { tag: string },
    data: unknown,
    callback: () => void,
  ) => void;

  export default function hoodiecrow(options: {
    plugins?: string[];
    secureConnection?: boolean;
    credentials?: { key: string; cert: string };
    storage?: Record<string, Folder>;
    users?: Record<string, { password: string }>;
  }): HoodiecrowServer;
}
