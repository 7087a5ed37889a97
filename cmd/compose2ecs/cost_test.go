package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestCostInReviews: each review says on one line what a month costs before and after.
func TestCostInReviews(t *testing.T) {
	_, u := cloud(t)
	u.run("template", "-o", "before.yaml").exits(exitDone)
	u.run("diff", "--region", "us-east-1").exits(exitDone, "Cost: +", " USD a month, from 0.00 to ", "in us-east-1")
	u.run("deploy", "--yes", "--region", "us-east-1").exits(exitDone, "Cost: +")
	u.edit("image: example/shop:1", "image: example/shop:1\n    scale: 3")
	more := u.run("diff", "--region", "us-east-1").exits(exitDone, "Cost: +")
	offline := u.run("diff", "--region", "us-east-1", "--against", "before.yaml").exits(exitDone, "Cost: +")
	if a, b := costLine(more.stdout), costLine(offline.stdout); a == "" || a != b {
		t.Errorf("AWS or not, it costs the same: %q and %q", a, b)
	}
	u.run("diff", "--region", "us-east-1", "--against", "before.yaml", "--format", "markdown").exits(exitDone, "- **cost**: +")
	var review struct {
		Cost struct{ Before, After struct{ Low float64 } }
	}
	r := u.run("diff", "--region", "us-east-1", "--against", "before.yaml", "--format", "json").exits(exitDone)
	if err := json.Unmarshal([]byte(r.stdout), &review); err != nil || review.Cost.After.Low <= review.Cost.Before.Low {
		t.Errorf("%v: %+v", err, review)
	}
	u.run("cost", "--region", "us-east-1", "--against", "before.yaml").exits(exitDone, costLine(offline.stdout), "  web: +")
}

// TestCostInPage: the page of a review says what the project costs, by resource, and what the change adds.
func TestCostInPage(t *testing.T) {
	_, u := cloud(t)
	u.run("template", "-o", "before.yaml").exits(exitDone)
	u.edit("image: example/shop:1", "image: example/shop:1\n    scale: 3")
	u.run("review", "--against", "before.yaml", "--region", "us-east-1", "-o", "page.html").exits(exitDone)
	page := u.read("page.html")
	for _, want := range []string{
		"shop costs ", " USD a month in us-east-1, estimated.", " USD a month, from ", "vCPU on Fargate, 547.5 vCPU-hours",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

// costLine is the line of a review that says what it costs.
func costLine(text string) string {
	_, rest, _ := strings.Cut(text, "Cost: ")
	line, _, _ := strings.Cut(rest, "\n")
	return line
}

// TestCostWithoutRegion says which region it is about where nobody chose one.
func TestCostWithoutRegion(t *testing.T) {
	r := newUser(t, nil).run("cost").exits(exitDone, "in us-east-1", "no AWS Region is set: these are the prices of us-east-1 (see --region)")
	for line := range strings.Lines(r.stderr) {
		if len([]rune(line)) > screen+1 {
			t.Errorf("longer than %d columns: %s", screen, line)
		}
	}
}

func inFrankfurt(endpoint string) []string {
	return []string{"AWS_ACCESS_KEY_ID=id", "AWS_SECRET_ACCESS_KEY=secret", "AWS_REGION=eu-central-1", "AWS_ENDPOINT_URL=" + endpoint}
}

// TestCostUpdate writes prices of AWS, and uses them.
func TestCostUpdate(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct{ ServiceCode string }
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
			t.Error(err)
		}
		answer := map[string]any{"PriceList": []string{}}
		if in.ServiceCode == "AmazonEFS" {
			answer["PriceList"] = []string{`{"product": {"attributes": {"usagetype": "EUC1-TimedStorage-ByteHrs"}},
				"publicationDate": "2026-11-20T10:00:00Z",
				"terms": {"OnDemand": {"a": {"priceDimensions": {"b": {"unit": "GB-Mo", "beginRange": "0", "pricePerUnit": {"USD": "0.36"}}}}}}}`}
		}
		if in.ServiceCode == "" {
			w.WriteHeader(http.StatusBadRequest)
		}
		json.NewEncoder(w).Encode(answer)
	}))
	defer server.Close()
	u := newUser(t, inFrankfurt(server.URL))
	u.run("cost").exits(exitDone, "at least", "EFS Standard (DataFilesystem): no price for eu-central-1")
	u.run("cost", "--update", "prices.yaml").exits(exitDone, "of eu-central-1, published by 2026-11-20: 1; --prices prices.yaml uses them")
	r := u.run("cost", "--prices", "prices.yaml").exits(exitDone, "3.60  DataFilesystem: EFS Standard, 10 GB-months", "AWS Price List API")
	if strings.Contains(r.stdout, "EFS Standard (") {
		t.Error(r.stdout)
	}
	u.run("cost", "--update", "prices.yaml", "web").exits(exitInput, "takes no services")
	u.write("wrong.yaml", "sources: [{title: a}]\n")
	u.run("cost", "--prices", "wrong.yaml").exits(exitInput, "wrong.yaml is not a price file", "hint: compose2ecs cost --update")
	u.run("cost", "--prices", "none.yaml").exits(exitInput, "cannot read the prices")
}

// TestCostUpdateRefused says what AWS refuses, and writes nothing.
func TestCostUpdateRefused(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Amzn-Errortype", "AccessDeniedException")
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprint(w, `{"Message": "User: arn:aws:iam::123456789012:user/u is not authorized to perform: pricing:GetProducts"}`)
	}))
	defer server.Close()
	u := newUser(t, inFrankfurt(server.URL))
	u.run("cost", "--update", "prices.yaml").exits(exitAccess, "reading the prices", "pricing:GetProducts")
	if r := u.run("cost", "--prices", "prices.yaml"); r.code != exitInput {
		t.Error("a file was written")
	}
}
