package extract_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"
)

// TestRulesAskForWordsInLowerCase would fail for isWord(i, "UN"): it compares with the folded word.
func TestRulesAskForWordsInLowerCase(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			fun, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || fun.Sel.Name != "isWord" && fun.Sel.Name != "after" {
				return true
			}
			for _, a := range call.Args {
				if lit, ok := a.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					asked++
					if lit.Value == `""` || strings.ToLower(lit.Value) != lit.Value {
						t.Errorf("%s: %s can be no word", set.Position(lit.Pos()), lit.Value)
					}
				}
			}
			return true
		})
	}
	if asked < 100 {
		t.Errorf("only %d words are asked for", asked)
	}
}
