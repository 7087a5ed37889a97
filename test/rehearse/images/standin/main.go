// Command standin stands in for the programs of images that are not at hand. It runs, and answers on the ports that are its arguments
// (8000, udp:53) whatever it is asked: requests over HTTP, HTTP/2, gRPC and TLS with success, others with silence. Told that it is done,
// it has succeeded. By the name curl it asks for an address; by any other, it has succeeded too.
package main

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

func main() {
	switch name := filepath.Base(os.Args[0]); {
	case name == "curl":
		ask(os.Args[len(os.Args)-1])
	case name == "standin" && !slices.Contains(os.Args, "done"):
		serve(os.Args[1:])
	}
}

// ask prints what an address answers, and fails with it.
func ask(address string) {
	if !strings.Contains(address, "://") {
		address = "http://" + address
	}
	client := http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} //nolint:gosec // as with curl -k
	answer, err := client.Get(address)
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.Copy(os.Stdout, answer.Body); err != nil || answer.StatusCode >= http.StatusBadRequest {
		log.Fatal(answer.Status, err)
	}
}

// serve answers on ports until it is told to stop.
func serve(ports []string) {
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, syscall.SIGTERM, syscall.SIGINT)
	settings, err := certificate()
	if err != nil {
		log.Fatal(err)
	}
	versions := new(http.Protocols)
	versions.SetHTTP1(true)
	versions.SetUnencryptedHTTP2(true)
	for _, port := range ports {
		if port, is := strings.CutPrefix(port, "udp:"); is {
			if _, err := net.ListenPacket("udp", ":"+port); err != nil {
				log.Fatal(err)
			}
			continue
		}
		listener, err := net.Listen("tcp", ":"+port)
		if err != nil {
			log.Fatal(err)
		}
		server := http.Server{Handler: http.HandlerFunc(answer), Protocols: versions, ReadHeaderTimeout: time.Minute}
		go func() { log.Fatal(server.Serve(either{listener, settings})) }()
	}
	<-ended
}

// answer says that all is well, to gRPC by its status.
func answer(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") == "application/grpc" {
		w.Header().Set("Content-Type", "application/grpc")
		w.Header().Set(http.TrailerPrefix+"Grpc-Status", "0")
		return
	}
	fmt.Fprintln(w, "ok:", r.Method, r.URL.Path)
}

// either is a listener for clients with and without TLS.
type either struct {
	net.Listener
	settings *tls.Config
}

// Accept waits for the first byte of a connection when that is read, and not before.
func (e either) Accept() (net.Conn, error) {
	connection, err := e.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &unknown{Conn: connection, settings: e.settings}, nil
}

// An unknown connection may turn out to be one with TLS.
type unknown struct {
	net.Conn
	settings *tls.Config
	first    *bufio.Reader
	secure   *tls.Conn
}

// Read looks at the first byte: with TLS it is that of a handshake.
func (u *unknown) Read(data []byte) (int, error) {
	if u.first == nil {
		u.first = bufio.NewReader(u.Conn)
		const handshake = 22
		if begin, err := u.first.Peek(1); err == nil && begin[0] == handshake {
			u.secure = tls.Server(&peeked{u.Conn, u.first}, u.settings)
		}
	}
	if u.secure != nil {
		return u.secure.Read(data)
	}
	return u.first.Read(data)
}

// Write answers as it was asked.
func (u *unknown) Write(data []byte) (int, error) {
	if u.secure != nil {
		return u.secure.Write(data)
	}
	return u.Conn.Write(data)
}

// A peeked connection is read from its buffer.
type peeked struct {
	net.Conn
	buffer *bufio.Reader
}

// Read reads what was looked at already.
func (p *peeked) Read(data []byte) (int, error) { return p.buffer.Read(data) }

// certificate makes one that nobody trusts, as load balancers accept it.
func certificate() (*tls.Config, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	template := x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Unix(1<<32, 0)}
	text, err := x509.CreateCertificate(rand.Reader, &template, &template, &key.PublicKey, key)
	made := tls.Certificate{Certificate: [][]byte{text}, PrivateKey: key}
	return &tls.Config{Certificates: []tls.Certificate{made}}, err //nolint:gosec // any version will do
}
