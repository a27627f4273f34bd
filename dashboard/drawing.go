package dashboard

import (
	"fmt"

	"github.com/demarche/demarche/dashboard/chart"
)

// DrawingFiles gives what package render needs to draw charts without a browser: the ECharts script and the maps by
// name. The error wraps ErrNotBuilt where the binary was built without them.
func DrawingFiles() (script []byte, maps map[string][]byte, err error) {
	script, err = staticFiles.ReadFile("static/dist/echarts.min.js")
	if err != nil {
		return nil, nil, fmt.Errorf("%w (%v)", ErrNotBuilt, err)
	}
	world, err := staticFiles.ReadFile("static/dist/world.json")
	if err != nil {
		return nil, nil, fmt.Errorf("%w (%v)", ErrNotBuilt, err)
	}
	return script, map[string][]byte{chart.WorldMap: world}, nil
}
