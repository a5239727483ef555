/* Enter moves to the next field of a form, as officers expect; in a text area it stays a new line. */
window.lianbingForm = (form) => {
    // A choice typed in short is first found by the server: leaving the box before would send it a second time.
    const goOn = (field, next, patience) => {
        const unsettled = field.localName === 'vaadin-combo-box' && field.value && !field.selectedItem;
        setTimeout(() => unsettled && patience ? goOn(field, next, patience - 1) : next.focus(), unsettled ? 50 : 0);
    };
    if (form.dataset.keys) return;
    form.dataset.keys = 'on';
    form.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.shiftKey) return;
        const field = event.target.closest('vaadin-text-field, vaadin-date-picker, vaadin-combo-box, vaadin-select');
        if (!field || field.opened) return;
        const fields = [...form.querySelectorAll('.lb-fields vaadin-text-field, .lb-fields vaadin-date-picker, .lb-fields vaadin-combo-box, .lb-fields vaadin-multi-select-combo-box, .lb-fields vaadin-text-area, .lb-form-buttons vaadin-button')]
            .filter((one) => !one.disabled && one.offsetParent);
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
    const first = form.querySelector('.lb-fields vaadin-text-field, .lb-fields vaadin-combo-box, .lb-fields vaadin-date-picker, '
        + '.lb-fields vaadin-text-area, .lb-fields vaadin-multi-select-combo-box') || form.querySelector('.lb-form-buttons vaadin-button');
    if (first) setTimeout(() => first.focus(), 50);
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
