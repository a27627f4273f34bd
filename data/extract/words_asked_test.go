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

// TestWordsThatWakeARuleStandInItsClass would fail for a rule that asks for a word at i which its class in words.csv does
// not have: the rule would never see it.
func TestWordsThatWakeARuleStandInItsClass(t *testing.T) {
	classes := map[string]string{}
	table, err := os.ReadFile("phrases/words.csv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(table)) {
		word, class, _ := strings.Cut(strings.TrimSpace(line), ",")
		classes[class] += " " + word + " "
	}
	for rule, at := range map[string][2]string{
		"tellsWhoCame": {"who_came.go", "cameword"}, "beIn": {"candidate.go", "stayword"}, "staying": {"rules_stay.go", "stayword"},
		"saysNew": {"years_newcomer.go", "newword"}, "yearsCelebrated": {"years_recall.go", "jubileeword"}, "relativeStay": {"rules_lead.go", "relative"},
	} {
		tree, err := parser.ParseFile(token.NewFileSet(), at[0], nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		asked := wordsAskedAtI(tree, rule)
		if len(asked) == 0 {
			t.Errorf("%s: %s asks for no word", at[0], rule)
		}
		for _, w := range asked {
			if !strings.Contains(classes[at[1]], " "+w+" ") {
				t.Errorf("%s: %s asks for %q, which words.csv does not have as a %s", at[0], rule, w, at[1])
			}
		}
	}
}

// wordsAskedAtI lists the words that a function asks for by isWord(i, …).
func wordsAskedAtI(tree *ast.File, function string) (words []string) {
	for _, decl := range tree.Decls {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || f.Name.Name != function {
			continue
		}
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) < 2 {
				return true
			}
			fun, ok := call.Fun.(*ast.SelectorExpr)
			at, isName := call.Args[0].(*ast.Ident)
			if !ok || fun.Sel.Name != "isWord" || !isName || at.Name != "i" {
				return true
			}
			for _, a := range call.Args[1:] {
				if lit, ok := a.(*ast.BasicLit); ok {
					words = append(words, strings.Trim(lit.Value, `"`))
				}
			}
			return true
		})
	}
	return words
}
