package plan

// ResolverVariable is the environment variable with the domain of the services' names in a container that takes the place of Docker's
// resolver, and ResolverNamespace how its configuration refers to it (CoreDNS manual, "Configuration": environment variables).
const (
	ResolverVariable  = "NAMESPACE"
	ResolverNamespace = "{$" + ResolverVariable + "}"
)
