package extract
import ("testing";"fmt";"os";"strings")
func TestC(t *testing.T){ f:=os.Getenv("DBG"); if f==""{t.Skip()}
 rel:=readForDebug(f); _,x:=testExtractor(t); d:=newDocument(x,rel)
 for _,s:=range d.sents { w:=d.words(s.from,s.to); if !strings.Contains(w,os.Getenv("W")) {continue}
  as:=d.anchors(s)
  for k,a:=range as { from,to:=d.stretch(as,k,s); cl:=clause{anchor:a,s:s,from:from,to:to,cut:d.topicCut(a.to,to)}
   n,ok:=d.nounFor(cl)
   fmt.Printf("%q class=%s tense=%d pass=%v tells=%v seg=%q cut=%q noun=%q %v home=%v others=%v\n", d.words(a.from,a.to),a.verb.class,a.tense,a.passive,d.tells(a,s,false),d.words(from,to),d.words(a.to,cl.cut),func() string {if ok {return d.words(n.from,n.to)}; return ""}(),ok, pn(d,d.peopleIn(from,cl.cut)), "")
  }}
}
