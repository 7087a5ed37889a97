package overlayfile

import (
	"strings"
	"testing"
)

// TestProxiesOfEachOther has one of two proxies wait that forward to each other: Compose accepts no cycle.
func TestProxiesOfEachOther(t *testing.T) {
	file := madeOf(t, map[string]string{
		"compose.yaml": "name: shop\nservices:\n" +
			"  one: {image: 'nginx:1.29', ports: ['80:80'], volumes: ['./one.conf:/etc/nginx/conf.d/default.conf']}\n" +
			"  two: {image: 'nginx:1.29', expose: ['80'], volumes: ['./two.conf:/etc/nginx/conf.d/default.conf']}\n",
		"one.conf": "server { listen 80; location / { proxy_pass http://two; } }\n",
		"two.conf": "server { listen 80; location / { proxy_pass http://one; } }\n",
	})
	text := string(file.Content)
	if !file.Complete || strings.Count(text, "x-aws-discovery: connect") != 2 || strings.Count(text, "depends_on:") != 1 {
		t.Errorf("complete %v, %v\n%s", file.Complete, file.Findings, text)
	}
}
