package plan

// A Size is a pair of CPU units (1024 are one vCPU) and MiB of memory.
type Size struct{ CPU, Memory int }
