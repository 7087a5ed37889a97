// Package load reads a Compose project: its files by Compose's own loader, the positions of
// everything in them, and what its configs and bind mounts have on this machine. It is the
// only phase that reads files.
package load
