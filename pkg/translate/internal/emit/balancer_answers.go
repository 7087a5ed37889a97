package emit

import (
	"fmt"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// answer is the action of a load balancer that forwards to nobody.
func answer[Time cfn.Scalar](a *plan.Answer) cfn.ELBAction[Time] {
	if r := a.Redirect; r != nil {
		return cfn.ELBAction[Time]{Type: cfn.Of("redirect"), RedirectConfig: &cfn.ELBRedirectConfig{
			StatusCode: cfn.Of(fmt.Sprintf("HTTP_%d", r.Status)), Protocol: optional(r.Protocol), Host: optional(r.Host), Port: optional(r.Port),
			Path: optional(r.Path), Query: optional(r.Query),
		}}
	}
	return cfn.ELBAction[Time]{Type: cfn.Of("fixed-response"), FixedResponseConfig: &cfn.ELBFixedResponseConfig{
		StatusCode: cfn.Of(strconv.Itoa(a.Response.Status)), ContentType: optional(a.Response.ContentType),
		MessageBody: optional(a.Response.Body),
	}}
}
