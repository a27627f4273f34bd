package queries

import "strings"

// checkHeader finds what the header as a whole lacks.
func (p *parser) checkHeader() {
	for _, key := range singleKeys {
		if p.lines[key] == 0 {
			p.fault(1, 1, "the header has no %s", key)
		}
	}
	if len(p.query.Columns) == 0 {
		p.fault(1, 1, "the header has no column")
	}
	if err := checkChart(p.query); err != nil {
		p.fault(max(1, p.lines["chart"]), 1, "%v", err)
	}
}

// checkSQL compares the parameters declared with those used. The driver binds a misspelled name by position without
// a word, so this must be right. The SQL begins on the given line of the file.
func (p *parser) checkSQL(firstLine int) {
	if strings.TrimSpace(p.query.SQL) == "" {
		p.fault(firstLine, 1, "there is no SQL after the header")
	}
	found := scanSQL(p.query.SQL)
	for _, fault := range found.problems {
		line, column := p.position(firstLine, fault.offset)
		p.fault(line, column, fault.Form, fault.Args...)
	}
	used := map[string]bool{}
	for _, u := range found.uses {
		if _, declared := p.query.Param(u.name); !declared && !used[u.name] && p.lines["param:"+u.name] == 0 {
			line, column := p.position(firstLine, u.offset)
			p.fault(line, column, "$%s is used and not declared; add a line \"-- param: %s …\"", u.name, u.name)
		}
		used[u.name] = true
	}
	for _, param := range p.query.Params {
		if !used[param.Name] {
			p.fault(p.lines["param:"+param.Name], 1, "param %s is declared and not used", param.Name)
		}
	}
}

// position turns an offset in the SQL into line and column of the file.
func (p *parser) position(firstLine, offset int) (line, column int) {
	before := p.query.SQL[:offset]
	return firstLine + strings.Count(before, "\n"), offset - strings.LastIndexByte(before, '\n')
}
