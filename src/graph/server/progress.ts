/** What the embedded server is doing; commands show it on stderr. */
export type ServerProgress =
  | { step: 'fetching'; doneBytes: number; totalBytes: number }
  | { step: 'starting'; home: string; unfitJavaHome: string | null }
  | { step: 'started'; uri: string; portTaken: number | null }
  | { step: 'joined'; uri: string };

export type OnServerProgress = (progress: ServerProgress) => void;
