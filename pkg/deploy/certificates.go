package deploy

import (
	"context"
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/acm"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// certificate fills in the certificate when there is only one that it can be.
func (f *filler) certificate(ctx context.Context, p manifest.Parameter) error {
	var arns, shown []string
	certificates, err := awscall.All(func(token string) (awscall.Page[acm.Summary], error) {
		return f.api.Certificates.ListCertificates(ctx, acm.Issued, token)
	})
	if err != nil {
		return problem(err, "looking for a certificate")
	}
	for _, c := range certificates {
		arns = append(arns, c.CertificateArn)
		shown = append(shown, fmt.Sprintf("%s (%s)", c.CertificateArn, c.DomainName))
	}
	f.done[p.ID] = true
	switch len(arns) {
	case 0:
		f.problemf("HTTPS needs a certificate, but Certificate Manager has no issued certificate in %s: request one and set its ARN with the "+
			"parameter %s",
			f.region, p.ID)
	case 1:
		f.set(p.ID, arns[0], "the only issued certificate in this Region, for "+strings.TrimSuffix(shown[0][len(arns[0])+2:], ")"))
	default:
		f.problemf("HTTPS needs a certificate, but Certificate Manager has several: set the ARN of one with the parameter %s: %s", p.ID,
			strings.Join(shown, ", "))
	}
	return nil
}
