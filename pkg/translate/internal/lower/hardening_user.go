package lower

import (
	"strconv"

	"github.com/compose-spec/compose-go/v2/types"
)

// A rootless is what can be said of who a service runs as.
type rootless struct{ pinned, root, unknown []string }

// runAs has a service run as the user of its image, if that is not root, so that nothing else that the task definition or a later
// image says makes it root. Images that start as root, and change to another user by themselves, are left alone: they need root.
func (h *hardener) runAs(c *types.ServiceConfig, said *rootless) {
	if c.User != "" || c.Image == "" || c.Provider != nil || h.buildOf(*c) != nil {
		return
	}
	locked, isLocked := h.Lock.Image(c.Image)
	facts, _ := h.lookup(c.Image)
	uid, _, numeric := numericUser(h.startedAs(*c))
	switch {
	case isLocked && (locked.User == "" || isRoot(locked.User) || numeric && uid == "0"):
		said.root = append(said.root, c.Name)
	case isLocked:
		c.User = locked.User
		said.pinned = append(said.pinned, c.Name+" ("+c.User+")")
	case facts.User.Known() && !facts.User.Value.Root:
		c.User = strconv.Itoa(facts.User.Value.ID)
		said.pinned = append(said.pinned, c.Name+" ("+c.User+")")
	default:
		said.unknown = append(said.unknown, c.Name)
	}
}
