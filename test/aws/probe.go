package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"
)

// answers asks the load balancer until it answers with the words.
func answers(words ...string) step {
	ask := func(ctx context.Context, s *stage) (string, error) {
		return eventually(ctx, func() (string, error) {
			status, body := s.get(ctx)
			if status != http.StatusOK {
				return "", contradicted("it answers %d", status)
			}
			return contains(body, words...)
		})
	}
	return step{does: "ask the load balancer", tasks: true, limit: 6 * time.Minute, do: ask}
}

// deploysUnderLoad deploys, and asks the load balancer all the time: does it fail?
func deploysUnderLoad(fails bool, files ...string) step {
	st := deploys(files...)
	deploy := st.do
	st.does += " while requests come in"
	st.do = func(ctx context.Context, s *stage) (string, error) {
		if s.account.emulated {
			_, err := deploy(ctx, s)
			return "", errors.Join(err, errors.New(noTasks))
		}
		probing, stop := context.WithCancel(ctx)
		var requests, failures int
		var wait sync.WaitGroup
		wait.Go(func() { requests, failures = s.probe(probing) })
		seen, err := deploy(ctx, s)
		stop()
		wait.Wait()
		switch {
		case err != nil:
			return "", err
		case failures > 0 != fails:
			return "", contradicted("%d of %d requests failed", failures, requests)
		}
		return fmt.Sprintf("%s; %d of %d requests failed", seen, failures, requests), nil
	}
	st.ends = false // how the requests fared is no reason to stop
	return st
}

// probe asks once a second, and counts.
func (s *stage) probe(ctx context.Context) (requests, failures int) {
	for {
		select {
		case <-ctx.Done():
			return requests, failures
		case <-time.After(time.Second):
		}
		status, _ := s.get(ctx)
		if ctx.Err() == nil {
			requests++
			if status != http.StatusOK {
				failures++
			}
		}
	}
}

// get asks for the front page; without an answer the status is 0.
func (s *stage) get(ctx context.Context) (status int, body string) {
	limited, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(limited, http.MethodGet, s.url, http.NoBody)
	if err != nil {
		return 0, ""
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, ""
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(io.LimitReader(response.Body, 4096))
	if err != nil {
		return 0, ""
	}
	return response.StatusCode, strings.TrimSpace(string(text))
}
