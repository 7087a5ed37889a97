package plan

// Scaling is how the number of tasks follows their load.
type Scaling struct {
	Min, Max                int
	CPU, Memory             int     // percent; 0: not looked at
	Requests                int     // per task and minute; 0: not looked at
	RequestsTo              *Target // whose requests count
	InCooldown, OutCooldown int     // seconds
	Schedule                []ScheduledBounds
}

// Aims are what the number of tasks follows, in the ids of the policies.
func (s *Scaling) Aims() []string {
	if s == nil {
		return nil
	}
	var list []string
	for _, aim := range []struct {
		what  string
		value int
	}{{"Cpu", s.CPU}, {"Memory", s.Memory}, {"Requests", s.Requests}} {
		if aim.value != 0 {
			list = append(list, aim.what)
		}
	}
	return list
}

// ScheduledBounds are the bounds of scaling from a time on.
type ScheduledBounds struct {
	When     string // cron(…) or at(…)
	Timezone string // "": UTC
	Min, Max *int   // nil: as before
}
