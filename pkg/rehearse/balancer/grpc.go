package balancer

import (
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// newTransport passes requests on in one version of HTTP, and trusts whatever certificate a target has, as load balancers do.
func newTransport(second bool) *http.Transport {
	t := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: !second, Protocols: new(http.Protocols)}
	t.Protocols.SetHTTP1(!second)
	t.Protocols.SetHTTP2(second)
	t.Protocols.SetUnencryptedHTTP2(second)
	return t
}

// clientOf speaks to targets of a group in the version of HTTP that it asks for, and follows no redirects.
func (b *Balancer) clientOf(g *scene.Group) *http.Client {
	if g != nil && (g.ProtocolVersion == "HTTP2" || g.ProtocolVersion == "GRPC") {
		return b.second
	}
	return b.first
}

// call asks a target for a method of gRPC: its status has to be one of the matcher ("Health checks for your target groups" in the
// Elastic Load Balancing User Guide).
func call(ctx context.Context, g *scene.Group, t Target, client *http.Client) *failed {
	url := strings.ToLower(string(g.HealthCheckProtocol)) + "://" + t.Checked + cmp.Or(string(g.HealthCheckPath), "/AWS.ALB/healthcheck")
	nothing := make([]byte, 5) // a message without content: not compressed, of the length 0
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(nothing))
	if err != nil {
		return &failed{reason: "Health checks failed: " + err.Error(), final: true}
	}
	r.Host = net.JoinHostPort(t.Address, strconv.Itoa(t.Port))
	r.Header = http.Header{"User-Agent": {checker}, "Content-Type": {"application/grpc"}, "Te": {"trailers"}}
	answer, err := client.Do(r)
	if err != nil {
		return unanswered(err)
	}
	defer func() { _ = answer.Body.Close() }() // the status is known by then
	if _, err := io.Copy(io.Discard, io.LimitReader(answer.Body, 1<<20)); err != nil {
		return unanswered(err)
	}
	status, err := strconv.Atoi(cmp.Or(answer.Trailer.Get("Grpc-Status"), answer.Header.Get("Grpc-Status")))
	if err == nil && statusIn(cmp.Or(string(g.Matcher.GRPCCode), "12"), status) {
		return nil
	}
	if err != nil {
		return &failed{reason: "Health checks failed: the target does not speak gRPC"}
	}
	return &failed{reason: fmt.Sprintf("Health checks failed with these codes: [%d]", status), final: true}
}
