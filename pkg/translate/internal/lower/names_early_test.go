package lower

import "testing"

// TestWithRanges writes a word once for each number, as wide as the range has it; of two ranges, the first is that of the hosts.
func TestWithRanges(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"server http://minio{1...3}/data":        "server http://minio1/data http://minio2/data http://minio3/data",
		"http://m{1..2}/data{1..2}":              "http://m1/data{1..2} http://m2/data{1..2}",
		"https://m{09...11}.shop.internal:9000/": "https://m09.shop.internal:9000/ https://m10.shop.internal:9000/ https://m11.shop.internal:9000/",
		"m{3...1}":                               "",
		"a..b {x...y} {1}":                       "a..b {x...y} {1}",
		"http://db/x y":                          "http://db/x y",
	} {
		if got := withRanges(text); got != want {
			t.Errorf("%s: %q", text, got)
		}
	}
	if hosts := hostsIn([]string{withRanges("m{1...9999}")}); len(hosts) != mostHosts {
		t.Errorf("%d hosts", len(hosts))
	}
}
