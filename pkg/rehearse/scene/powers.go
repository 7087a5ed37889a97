package scene

import "fmt"

// A Power is what a container may do to the machine that it runs on, beyond what containers may.
type Power struct {
	Text    string
	Refused bool // by Fargate, which does not register such a task definition
}

// Powers are those that a container asks for ("Task definition differences for Fargate" in the Amazon ECS Developer Guide).
func (c *Container) Powers() []Power {
	var list []Power
	if c.Privileged {
		list = append(list, Power{"privileged mode", true})
	}
	for _, name := range c.LinuxParameters.Capabilities.Add {
		list = append(list, Power{fmt.Sprintf("the capability %s", name), name != "SYS_PTRACE"})
	}
	for _, d := range c.LinuxParameters.Devices {
		list = append(list, Power{fmt.Sprintf("the device %s", d.HostPath), true})
	}
	return list
}
