/* The server says how long somebody has waited when it changes; the seconds in between are counted here. */
window.lianbingWait = (span, seconds, long) => {
    span.waitsSince = seconds < 0 ? undefined : Date.now() - seconds * 1000;
    span.longWait = long;
    if (seconds < 0) {
        span.removeAttribute('data-long');
    }
    if (!window.lianbingWaiting) {
        window.lianbingWaiting = setInterval(() => {
            document.querySelectorAll('.lb-wait').forEach((one) => {
                if (one.waitsSince === undefined) return;
                const passed = Math.max(0, Math.floor((Date.now() - one.waitsSince) / 1000));
                one.textContent = Math.floor(passed / 60) + ':' + String(passed % 60).padStart(2, '0');
                one.toggleAttribute('data-long', passed >= one.longWait);
            });
        }, 1000);
    }
};
