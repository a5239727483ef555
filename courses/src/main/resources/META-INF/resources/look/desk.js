/* Enter moves to the next field of a form, as officers expect; in a text area it stays a new line. */
window.lianbingForm = (form) => {
    // A choice typed in short is first found by the server: leaving the box before would send it a second time.
    const goOn = (field, next, patience) => {
        const unsettled = field.localName === 'vaadin-combo-box' && field.value && !field.selectedItem;
        setTimeout(() => unsettled && patience ? goOn(field, next, patience - 1) : next.focus(), unsettled ? 50 : 0);
    };
    const kinds = ['text-field', 'date-picker', 'combo-box', 'multi-select-combo-box', 'text-area'];
    const boxes = kinds.map((kind) => `.lb-fields vaadin-${kind}`).join(', ') + ', .lb-form-buttons vaadin-button';
    const reached = () => [...form.querySelectorAll(boxes)].filter((one) => !one.disabled && one.offsetParent);
    if (form.dataset.keys) return;
    form.dataset.keys = 'on';
    form.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.shiftKey) return;
        const field = event.target.closest('vaadin-text-field, vaadin-date-picker, vaadin-combo-box, vaadin-select');
        if (!field || field.opened) return;
        const fields = reached();
        const next = fields[fields.indexOf(field) + 1];
        if (next) {
            event.preventDefault();
            goOn(field, next, 40);
        }
    });
    // A paper named but not yet taken over is taken when one goes on with Tab: nothing typed is lost.
    form.addEventListener('keydown', (event) => {
        const papers = event.key === 'Tab' && event.target.closest('vaadin-multi-select-combo-box');
        if (papers && event.target.value) {
            event.target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        }
    }, true);
    // The cursor stands in the first field that is still empty, unless a hand was quicker.
    const first = reached().find((one) => !one.value && !one.selectedItem) || reached()[0];
    if (first) setTimeout(() => form.contains(document.activeElement) || first.focus(), 50);
};

/* Alt+T puts the cursor where one speaks to the taxpayer, at once, so that no letter is lost. */
window.lianbingTalk = (field) => {
    window.lianbingTalkField = field;
    if (window.lianbingTalks) return;
    window.lianbingTalks = true;
    document.addEventListener('keydown', (event) => {
        if (event.altKey && !event.ctrlKey && event.code === 'KeyT' && window.lianbingTalkField?.isConnected) {
            event.preventDefault();
            window.lianbingTalkField.focus();
        }
    });
};
