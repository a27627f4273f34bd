// The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): every country has the share of the picture that it
// has of the Earth. Degrees in, y downwards out, as ECharts wants it.
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const m = Math.sqrt(3) / 2;
const radians = Math.PI / 180;

const height = (t) => { const t2 = t * t, t6 = t2 * t2 * t2; return t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)); };
const slope = (t) => { const t2 = t * t, t6 = t2 * t2 * t2; return a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2); };

export const equalEarth = {
  project([longitude, latitude]) {
    const t = Math.asin(m * Math.sin(latitude * radians));
    return [(longitude * radians * Math.cos(t)) / (m * slope(t)), -height(t)];
  },
  unproject([x, y]) {
    let t = -y;
    for (let i = 0; i < 12; i++) {
      const step = (height(t) + y) / slope(t);
      t -= step;
      if (Math.abs(step) < 1e-9) break;
    }
    return [(m * x * slope(t)) / Math.cos(t) / radians, Math.asin(Math.sin(t) / m) / radians];
  },
};
