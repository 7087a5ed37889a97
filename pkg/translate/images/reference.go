package images

import (
	"strings"

	"github.com/distribution/reference"
)

// mirrors are where images are found under another name. What follows the prefix is the name on Docker Hub.
var mirrors = []string{"public.ecr.aws/docker/", "mirror.gcr.io/"}

// distroless is the registry path of images that differ in what they have beside the C library, and are alike otherwise.
const distroless = "gcr.io/distroless"

// split returns the name that the table has for the image, and the tag: "latest" if there is none, and nothing if a digest takes
// its place or a variable without a value has it. It reports whether the text is a reference at all.
func split(text string) (image, tag string, ok bool) {
	text, unset := strings.CutSuffix(text, ":")
	named, err := reference.ParseNormalizedNamed(text)
	if err != nil {
		return "", "", false
	}
	if _, digested := named.(reference.Digested); !digested && !unset {
		named = reference.TagNameOnly(named)
	}
	if tagged, ok := named.(reference.Tagged); ok {
		tag = tagged.Tag()
	}
	return familiar(named), tag, true
}

func familiar(named reference.Named) string {
	image := reference.FamiliarName(named)
	if strings.HasPrefix(image, distroless+"/") {
		return distroless
	}
	for _, mirror := range mirrors {
		if onHub, ok := strings.CutPrefix(image, mirror); ok {
			return strings.TrimPrefix(onHub, "library/")
		}
	}
	return image
}
