package plan

import "slices"

// A Mirror is a copy of an image in Amazon ECR, in the account and Region of the stack, which tasks pull in its place. The deployment
// makes it.
type Mirror struct {
	Image      string // of the plan, by digest
	Repository string // in Amazon ECR
	Digest     string // of what is copied: the image for the one platform that runs, or all of them
}

// MirrorOf is the copy of an image, if there is one.
func (p *Plan) MirrorOf(image string) (Mirror, bool) {
	i := slices.IndexFunc(p.Mirrors, func(m Mirror) bool { return m.Image == image })
	if i < 0 {
		return Mirror{}, false
	}
	return p.Mirrors[i], true
}
