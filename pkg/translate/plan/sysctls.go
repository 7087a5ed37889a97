package plan

// A Sysctl is a kernel parameter of a container.
type Sysctl struct{ Name, Value string }
