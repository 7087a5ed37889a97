package balancer

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"net"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// encrypts reports whether a listener ends TLS.
func encrypts(l *scene.Listener) bool { return l.Protocol == "HTTPS" || l.Protocol == "TLS" }

// scheme is how the URL of a listener begins.
func scheme(l *scene.Listener) string { return strings.ToLower(string(l.Protocol)) }

// encrypted is a port with a certificate that was made for the rehearsal.
func (b *Balancer) encrypted(socket net.Listener, l *scene.Listener) (net.Listener, error) {
	if b.certificate.Certificate == nil {
		var err error
		if b.certificate, err = newCertificate(); err != nil {
			return nil, err
		}
	}
	config := &tls.Config{Certificates: []tls.Certificate{b.certificate}, MinVersion: tls.VersionTLS12}
	if l.Protocol == "HTTPS" {
		config.NextProtos = []string{"h2", "http/1.1"}
	}
	return tls.NewListener(socket, config), nil
}

// newCertificate is a certificate for this machine, signed by itself.
func newCertificate() (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	const life = 30 * 24 * time.Hour
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "compose2ecs rehearsal"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(life),
		DNSNames: []string{"localhost"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	signed, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	return tls.Certificate{Certificate: [][]byte{signed}, PrivateKey: key}, err
}
