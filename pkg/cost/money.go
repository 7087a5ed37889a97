package cost

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Cents are an amount of money. Each line is rounded to cents before lines are added, so that what is shown adds up.
type Cents int64

// String writes an amount as 1234.50.
func (c Cents) String() string { return strconv.FormatFloat(float64(c)/100, 'f', 2, 64) }

// MarshalJSON writes an amount as a number of USD.
func (c Cents) MarshalJSON() ([]byte, error) { return []byte(c.String()), nil }

// A Range is from what something costs at least, to what it costs at most.
type Range struct {
	Low  Cents `json:"low"`
	High Cents `json:"high"`
}

// String writes a range as 12.30 to 40.10, or as one amount.
func (r Range) String() string {
	if r.Low == r.High {
		return r.Low.String()
	}
	return r.Low.String() + " to " + r.High.String()
}

func (r Range) plus(other Range) Range  { return Range{r.Low + other.Low, r.High + other.High} }
func (r Range) minus(other Range) Range { return Range{r.Low - other.Low, r.High - other.High} }

// An Amount is from the least that there is of something, to the most.
type Amount struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

func exactly(n float64) Amount { return Amount{n, n} }

func (a Amount) plus(b Amount) Amount { return Amount{a.Low + b.Low, a.High + b.High} }

func (a Amount) times(n float64) Amount { return Amount{a.Low * n, a.High * n} }

// at is what an amount costs at a price.
func (a Amount) at(price float64) Range {
	cents := func(n float64) Cents { return Cents(math.Round(n * price * 100)) }
	return Range{cents(a.Low), cents(a.High)}
}

// String writes an amount as 730, or as 730 to 1460.
func (a Amount) String() string {
	if a.Low == a.High {
		return decimal(a.Low)
	}
	return decimal(a.Low) + " to " + decimal(a.High)
}

// decimal writes a number with two digits after the point at most.
func decimal(n float64) string {
	return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64)
}

// counted is an amount of a unit: 1 hour, 730 hours, 10 GB.
func counted(a Amount, unit string) string {
	plural := ""
	if a != exactly(1) && (strings.HasSuffix(unit, "hour") || strings.HasSuffix(unit, "month")) {
		plural = "s"
	}
	return fmt.Sprintf("%s %s%s", a, unit, plural)
}
