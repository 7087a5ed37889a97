package plan

// LikelyData is where a database keeps its data if its image is made from the official one of the product in its name.
type LikelyData struct {
	Official string // the name of that image
	Path     string
	Variable string // that keeps it there in each version; "": all do
}
