package queries

import "fmt"

// Fault says what is wrong: a form as of package fmt, which can be translated, and its values, which may be faults themselves.
type Fault struct {
	Form string
	Args []any
}

func faultf(form string, args ...any) error { return &Fault{form, args} }

func (f *Fault) Error() string { return f.In(say) }

// In is the fault in the words of a language: say gives a form of it with values.
func (f *Fault) In(say func(form string, args ...any) string) string {
	args := make([]any, len(f.Args))
	for i, arg := range f.Args {
		if inner, ok := arg.(*Fault); ok {
			arg = inner.In(say)
		}
		args[i] = arg
	}
	return say(f.Form, args...)
}

func say(form string, args ...any) string {
	if len(args) == 0 {
		return form
	}
	return fmt.Sprintf(form, args...)
}

// Error is a fault in a query file.
type Error struct {
	File         string
	Line, Column int // from 1; Column counts bytes
	Fault
}

func (e *Error) Error() string { return e.In(say) }

// In is the fault with its place, in the words of a language.
func (e *Error) In(say func(form string, args ...any) string) string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Fault.In(say))
}
