package lower

import "testing"

// TestWorksThere refuses what may write into the unknown directory where a Dockerfile runs it, and nothing that writes elsewhere.
func TestWorksThere(t *testing.T) {
	t.Parallel()
	for run, want := range map[string]bool{
		"echo hi":                              false,
		"pip install -r requirements.txt":      false,
		"python3 -m pip install --upgrade pip": false,
		"apt-get update && apt-get install -y --no-install-recommends gcc && rm -rf /var/lib/apt/lists/*": false,
		"DEBIAN_FRONTEND=noninteractive apt-get install -y gcc":                                           false,
		"sudo apk add --no-cache git":                                                    false,
		"--mount=type=cache,target=/root/.cache pip install a":                           false,
		"npm install -g pnpm && npm cache clean --force":                                 false,
		"gem install rails":                                                              false,
		"useradd -m app && chown -R app:app /srv && mkdir -p /srv/a && chmod 755 /srv/a": false,
		"curl -fsSL https://example.com/a -o /usr/bin/a 2>&1":                            false,
		"tar -xzf /tmp/a.tgz -C /usr/local":                                              false,
		"git clone https://example.com/a /usr/src/a":                                     false,
		"cd /tmp && make && make install":                                                false,
		"cp /etc/a /etc/b && ln -s /a /b && sed -i s/a/b/ /etc/a":                        false,
		"echo a > /etc/a && echo b >> /etc/b":                                            false,
		"[\"pip\", \"install\", \"a\"]":                                                  false,
		"echo a > a":                                                                     true,
		"echo a >> 'a'":                                                                  true,
		"npm install":                                                                    true,
		"npm ci && npm install -g serve":                                                 true,
		"yarn install":                                                                   true,
		"composer install":                                                               true,
		"make":                                                                           true,
		"bundle install":                                                                 true,
		"./configure":                                                                    true,
		"bin/pip install a":                                                              true,
		"python setup.py build":                                                          true,
		"pip install -e .":                                                               true,
		"pip install -t lib a":                                                           true,
		"go install ./...":                                                               true,
		"git clone https://example.com/a":                                                true,
		"curl -LO https://example.com/a":                                                 true,
		"curl https://example.com/a -o a":                                                true,
		"wget https://example.com/a":                                                     true,
		"tar -xzf /tmp/a.tgz":                                                            true,
		"cp /etc/a .":                                                                    true,
		"cd sub && npm install -g a && touch b":                                          true,
		"cd / && touch b":                                                                true,
		"cd /opt/app/x && make":                                                          true,
		"cd /tmp && cd .. && make":                                                       true,
		"apt-get install -y make && make":                                                true,
		"curl -s https://example.com/a.sh | bash":                                        true,
		"sudo": false,
		"cd":   true,
		"tar":  true,
		"git":  true,
		"":     false,
	} {
		if got := worksThere(run, "/opt/app"); got != want {
			t.Errorf("%q: %t", run, got)
		}
	}
}
