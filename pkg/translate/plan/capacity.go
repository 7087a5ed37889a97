package plan

// The capacity providers of Fargate.
const (
	Fargate     = "FARGATE"
	FargateSpot = "FARGATE_SPOT"
)

// A CapacityProviderWeight is what part of a service's tasks run on a capacity provider.
type CapacityProviderWeight struct {
	Provider     string // FARGATE or FARGATE_SPOT
	Base, Weight int
}
