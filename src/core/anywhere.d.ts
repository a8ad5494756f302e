// What the pure folders may use beyond the language: it is the same in browsers, workers and Node,
// and asks neither network nor clock. The other projects of the compiler have it from the types of
// the DOM.

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

declare class Blob {
  constructor(parts?: readonly (string | Uint8Array)[]);
  readonly size: number;
  slice(start?: number, end?: number): Blob;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
}

interface StreamOfBytes {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> }>;
    cancel(): Promise<void>;
  };
}

interface SinkOfBytes {
  getWriter(): {
    write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  };
}

declare class DecompressionStream {
  constructor(format: 'gzip');
  readonly readable: StreamOfBytes;
  readonly writable: SinkOfBytes;
}
