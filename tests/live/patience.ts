// A database on a busy machine may take its time; Jest has no such setting for one project alone.
jest.setTimeout(120_000);
