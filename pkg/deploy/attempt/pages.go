package attempt

import (
	"context"
	"reflect"

	"github.com/aws/smithy-go/middleware"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// onward refuses a page whose next one is itself.
func onward(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (
	middleware.InitializeOutput, middleware.Metadata, error,
) {
	out, metadata, err := next.HandleInitialize(ctx, in)
	asked := token(in.Parameters, "NextToken", "Marker")
	if err == nil && asked != "" && asked == token(out.Result, "NextToken", "NextMarker") {
		err = awserr.ErrSamePage
	}
	return out, metadata, err
}

// token is the first of the fields of an operation's input or output that is set.
func token(of any, fields ...string) string {
	v := reflect.Indirect(reflect.ValueOf(of))
	if v.Kind() != reflect.Struct {
		return ""
	}
	for _, name := range fields {
		field := v.FieldByName(name)
		if !field.IsValid() {
			continue
		}
		if text, is := reflect.TypeAssert[*string](field); is && text != nil {
			return *text
		}
	}
	return ""
}
