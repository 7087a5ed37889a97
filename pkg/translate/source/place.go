package source

// Place says what an error of the loader means.
func (s *Set) Place(err error) []Fault {
	return []Fault{{Kind: Other, Message: err.Error()}}
}
