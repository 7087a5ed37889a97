package rehearse

import (
	"crypto/tls"
	"io"
	"net/http"
	"strings"
	"time"
)

// A request is one to the load balancer.
type request struct {
	port, method, path, host string
	header                   map[string]string
	body                     string
}

// use sends a request, and returns the status and the body of the answer. No redirect is followed.
func (s *show) use(r request) (int, string) {
	s.Helper()
	asked, err := http.NewRequestWithContext(s.Context(), r.method, s.urls[r.port]+r.path, strings.NewReader(r.body))
	if err != nil {
		s.Fatal(err)
	}
	asked.Host = r.host
	for name, value := range r.header {
		asked.Header.Set(name, value)
	}
	client := http.Client{
		Transport:     &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	answer, err := client.Do(asked)
	if err != nil {
		s.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		s.Fatal(err)
	}
	return answer.StatusCode, string(body)
}

// gets makes sure of the status and of words of an answer.
func (s *show) gets(r request, status int, words ...string) string {
	s.Helper()
	got, body := s.use(r)
	if got != status {
		s.Errorf("%s %s: %d, not %d:\n%s", r.method, r.path, got, status, body)
	}
	for _, word := range words {
		if !strings.Contains(body, word) {
			s.Errorf("%s %s does not say %q:\n%s", r.method, r.path, word, body)
		}
	}
	return body
}

// patience is how long something in the background may take: cron works once a minute.
const patience = 90 * time.Second

// becomes waits until an answer has a word.
func (s *show) becomes(r request, word string) {
	s.Helper()
	var body string
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(time.Second) {
		if _, body = s.use(r); strings.Contains(body, word) {
			return
		}
	}
	s.Errorf("%s %s never says %q:\n%s", r.method, r.path, word, body)
}
