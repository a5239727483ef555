// Draws the option in data-option with ECharts, fetched on first use; redraws when light and dark change.
window.lianbingChart = (function () {
    let library = null;

    function load() {
        library ??= new Promise((done, failed) => {
            const script = document.createElement('script');
            script.src = new URL('look/echarts.min.js', document.baseURI);
            script.onload = () => done(window.echarts);
            script.onerror = failed;
            document.head.append(script);
        });
        return library;
    }

    function colour(element, name) {
        const probe = document.createElement('span');
        probe.style.color = 'var(' + name + ')';
        element.append(probe);
        const value = getComputedStyle(probe).color;
        probe.remove();
        return value;
    }

    function theme(element) {
        const [ink, mute, line, card] = ['--lb-ink', '--lb-mute', '--lb-line', '--lb-card'].map((name) => colour(element, name));
        const axis = {
            axisLine: { lineStyle: { color: line } },
            axisTick: { lineStyle: { color: line } },
            axisLabel: { color: mute },
            nameTextStyle: { color: mute },
            splitLine: { lineStyle: { color: line } }
        };
        return {
            color: [colour(element, '--lb-blue'), '#c9962b', colour(element, '--lb-green'), colour(element, '--lb-red'), '#7a6bb8', '#3a9ca6'],
            textStyle: { color: ink, fontFamily: getComputedStyle(element).fontFamily },
            categoryAxis: { ...axis, splitLine: { show: false } },
            valueAxis: axis,
            legend: { textStyle: { color: ink } },
            tooltip: { backgroundColor: card, borderColor: line, textStyle: { color: ink } },
            visualMap: { textStyle: { color: mute }, color: [colour(element, '--lb-blue'), colour(element, '--lb-blue-soft')] },
            gauge: { progress: { itemStyle: { color: colour(element, '--lb-blue') } }, axisLine: { lineStyle: { color: [[1, line]] } }, detail: { color: ink, fontSize: 34, offsetCenter: [0, '-4%'] }, title: { color: mute, fontSize: 13, offsetCenter: [0, '26%'] } },
            bar: { barMaxWidth: 48 }
        };
    }

    async function draw(element) {
        const echarts = await load();
        if (!element.isConnected || !element.dataset.option) {
            return;
        }
        const canvas = element.querySelector(':scope > .lb-chart-canvas') || element.appendChild(Object.assign(document.createElement('div'), { className: 'lb-chart-canvas' }));
        canvas.style.height = Math.max(element.clientHeight, 240) + 'px';
        const old = echarts.getInstanceByDom(canvas);
        if (old) {
            old.dispose();
        }
        const chart = echarts.init(canvas, theme(element));
        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
        chart.setOption({ animation: !calm, ...JSON.parse(element.dataset.option) });
        element.dataset.drawn = 'true';
        if (!element.lianbingWatch) {
            element.lianbingWatch = new ResizeObserver(() => {
                const current = echarts.getInstanceByDom(canvas);
                if (current) {
                    current.resize();
                }
            });
            element.lianbingWatch.observe(element);
        }
    }

    const redrawAll = () => document.querySelectorAll('.lb-chart').forEach(draw);
    new MutationObserver(redrawAll).observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawAll);
    return draw;
})();
