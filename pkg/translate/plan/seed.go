package plan

// SeedContainer is the name of the container that fills volumes with the files of an image.
func SeedContainer(s *Service) string { return TaskName(s.Name) + "-seed" }
