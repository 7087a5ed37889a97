// Package awserr is what an answer of AWS means: the one place that knows the codes of
// errors, and the words of AWS that no code stands for.
//
// Whoever asks for the [Kind] of an error decides by it; nobody else looks at a code or at
// a text. Each text that is matched here has its source beside it: AWS changes words
// without notice, and then this is where to look.
package awserr
