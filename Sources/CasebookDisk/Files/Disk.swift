/// Reading, listing and changing files and folders: thin words over POSIX, which fail with a ``DiskError``.
public enum Disk {}
