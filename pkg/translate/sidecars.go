package translate

import "slices"

// tasks are the services that have tasks of their own.
func (p *Plan) tasks() []*Service {
	return slices.DeleteFunc(slices.Clone(p.Services), func(s *Service) bool { return len(s.In) > 0 })
}

// hosts are the services in whose tasks the container of a service is.
func (p *Plan) hosts(s *Service) []string {
	if len(s.In) == 0 {
		return []string{s.Name}
	}
	return s.In
}

// containers are the services whose containers are in the tasks of a service: its own is
// the last one.
func (p *Plan) containers(s *Service) []*Service {
	var list []*Service
	for _, other := range p.Services {
		if slices.Contains(other.In, s.Name) {
			list = append(list, other)
		}
	}
	return append(list, s)
}

// mounts are those of all containers in the tasks of a service.
func (p *Plan) mounts(s *Service) []Mount {
	var list []Mount
	for _, c := range p.containers(s) {
		list = append(list, c.Mounts...)
	}
	return list
}
