package diag

// A Lack is a variable that a service does not have, although its program needs it: with a value, if not any will do.
type Lack struct{ Service, Variable, Value string }

// Without says that the finding is about a variable that a service lacks, for those who set it.
func (f *Finding) Without(service, variable, value string) *Finding {
	f.lacks = append(f.lacks, Lack{service, variable, value})
	return f
}

// Lacks are the variables that the services lack.
func (f Finding) Lacks() []Lack { return f.lacks }
