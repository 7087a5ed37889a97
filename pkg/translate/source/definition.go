package source

// Definition is the position of the key where it is first written: where a service is
// defined, not where a later file adds to it.
func (s *Set) Definition(path ...string) Pos {
	hits := s.hits(path)
	if len(hits) == 0 {
		return Pos{}
	}
	return hits[len(hits)-1].keyPos(true)
}
