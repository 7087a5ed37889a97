package cfn

import "fmt"

// Templates are read, changed and rendered as trees: what is not understood stays as it is.
func ExampleParse() {
	document, err := Parse([]byte("Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, id := range document.ResourceIDs() {
		fmt.Println(id)
	}
	fmt.Println(string(document.Minified()))
	// Output:
	// Topic
	// {"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}
}
