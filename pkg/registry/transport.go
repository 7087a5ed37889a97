package registry

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"sync/atomic"
	"syscall"
	"time"
)

// Transport carries questions to the registries of images. A Compose file names their hosts, and they say where to log in: neither may
// send the questions to what answers this machine alone, such as the instance metadata service ("IMDS endpoint" in the EC2 User Guide).
func Transport() http.RoundTripper {
	transport, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		return http.DefaultTransport
	}
	transport = transport.Clone()
	transport.DialContext = (&net.Dialer{Timeout: 30 * time.Second, KeepAlive: 30 * time.Second, Control: refuseLinkLocal}).DialContext
	transport.MaxIdleConnsPerHost = atOnce // the default of 2 closes the connections of the others after each answer
	return transport
}

// refuseLinkLocal refuses addresses that no router passes on, whatever name they were found by.
func refuseLinkLocal(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	if ip := at.Addr().Unmap(); ip.IsLinkLocalUnicast() || ip == ec2Metadata {
		return fmt.Errorf("%s is not a registry address: it can be reached only from this machine", ip)
	}
	return nil
}

// ec2Metadata is the instance metadata service over IPv6.
var ec2Metadata = netip.AddrFrom16([16]byte{0: 0xfd, 2: 0x0e, 3: 0xc2, 14: 2, 15: 0x54})

// A budget is how many bytes one image may cost, whatever its registry sends.
type budget struct {
	http.RoundTripper
	left atomic.Int64
}

// errBudget is for a registry that sends more than images have.
var errBudget = errors.New("the registry's response is too large for the description of an image")

// RoundTrip implements [http.RoundTripper].
func (b *budget) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := b.RoundTripper.RoundTrip(r)
	if err == nil {
		response.Body = &spent{response.Body, b}
	}
	return response, err
}

// A spent body is paid for by a budget.
type spent struct {
	io.ReadCloser
	budget *budget
}

// Read implements [io.Reader].
func (s *spent) Read(p []byte) (int, error) {
	n, err := s.ReadCloser.Read(p)
	if s.budget.left.Add(-int64(n)) < 0 {
		return 0, errBudget
	}
	return n, err
}
